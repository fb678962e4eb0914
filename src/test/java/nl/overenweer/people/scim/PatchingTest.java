package nl.overenweer.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations as RFC 7644 3.5.2 and the systems of our organisations send them. */
class PatchingTest {
    private static final String BEFORE =
            "{'userName':'a@x.nl','name':{'formatted':'A B'},'active':true,'members':[{'value':'1','display':'Een'},"
                    + "{'value':'2'}],'emails':[{'type':'work','value':'a@x.nl'}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'op':'replace','path':'active','value':false} | 'active':true | 'active':false",
                "{'op':'Replace','path':'active','value':'False'} | 'active':true | 'active':'False'",
                "{'op':'replace','value':{'active':false}} | 'active':true | 'active':false",
                "{'op':'replace','path':'urn:ietf:params:scim:schemas:core:2.0:User:active','value':false} | 'active':true | 'active':false",
                "{'op':'replace','path':'name.formatted','value':'C'} | 'A B' | 'C'",
                "{'op':'replace','value':{'name.formatted':'C'}} | 'A B' | 'C'",
                "{'op':'add','path':'name','value':{'familyName':'C'}} | 'A B' | 'A B','familyname':'C'",
                "{'op':'add','path':'members','value':[{'value':'2'},{'value':'3'}]} | {'value':'2'} | {'value':'2'},{'value':'3'}",
                "{'op':'replace','path':'members','value':[{'value':'3'}]} | {'value':'1','display':'Een'},{'value':'2'} | {'value':'3'}",
                "{'op':'remove','path':'members[value eq \"2\"]'} | ,{'value':'2'} | ",
                "{'op':'remove','path':'members','value':[{'value':'2','display':null}]} | ,{'value':'2'} | ",
                "{'op':'remove','path':'members'} | [{'value':'1','display':'Een'},{'value':'2'}] | null",
                "{'op':'remove','path':'members[value eq \"9\"]'} | x | x",
                "{'op':'replace','path':'emails[type eq \"work\"].value','value':'c@x.nl'} | 'work','value':'a@x.nl' | 'work','value':'c@x.nl'",
                "{'op':'add','path':'emails[type eq \"home\"].value','value':'c@x.nl'} | 'a@x.nl'}] | 'a@x.nl'},{'type':'home','value':'c@x.nl'}]",
                "{'op':'replace','path':'USERNAME','value':'c@x.nl'} | 'userName':'a@x.nl' | 'userName':'c@x.nl'",
            })
    void anOperationChangesWhatItNames(String operation, String before, String after) {
        JsonObject patched = patched(operation);

        assertThat(patched).isEqualTo(Sent.json(BEFORE.replace(before, after == null ? "" : after)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'op':'move','path':'active','value':false} | people.scim.op",
                "{'path':'active','value':false} | people.scim.op",
                "{'op':'remove'} | people.scim.target",
                "{'op':'replace','path':'active'} | people.scim.value",
                "{'op':'replace','value':'x'} | people.scim.value",
                "{'op':'replace','path':'a b','value':'x'} | people.scim.path",
                "{'op':'replace','path':'emails[type eq \"home\"].value','value':'x'} | people.scim.target",
                "{'op':'remove','path':'members[value pr]'} | people.scim.filter",
            })
    void whatCantBeDoneIsRefusedInItsOwnWords(String operation, String key) {
        assertThatThrownBy(() -> patched(operation))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo(key));
    }

    private static JsonObject patched(String operation) {
        return Patching.of(Sent.json(BEFORE), Sent.patch(operation));
    }
}
