package nl.overenweer.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Feature;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Sql;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The twelve rules of the house; {@code src/docs/architecture.md} says what each is for. */
class HouseRulesTest {
    @Test
    void rule01EveryFeatureHasADoorPlate() {
        List<String> faults = new ArrayList<>();
        House.features().forEach((name, room) -> {
            Optional<Feature> plate = House.plate(room);
            if (plate.isEmpty() || !plate.get().name().equals(name)) {
                faults.add(name + " has no @Feature with its own name");
            }
        });
        House.CLASSES.stream().map(JavaClass::getPackage).distinct().forEach(room -> {
            if (!room.isAnnotatedWith(NullMarked.class)) {
                faults.add(room.getName() + " is not @NullMarked");
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void rule02WhatIsUsedIsDeclared() {
        Map<String, Set<String>> used = new TreeMap<>();
        House.features().keySet().forEach(name -> used.put(name, new TreeSet<>()));
        crossings().forEach(crossing -> used.computeIfAbsent(from(crossing), name -> new TreeSet<>())
                .add(to(crossing)));
        used.values().forEach(names -> names.remove(House.KERNEL));

        Map<String, Set<String>> declared = new TreeMap<>();
        House.features()
                .forEach((name, room) -> declared.put(
                        name,
                        new TreeSet<>(
                                Arrays.asList(House.plate(room).orElseThrow().uses()))));

        assertThat(used).isEqualTo(declared);
    }

    @Test
    void rule03AFeatureIsEnteredByTheDoorsItOpens() {
        Map<String, JavaPackage> features = House.features();
        List<String> faults = crossings().stream()
                .filter(crossing -> {
                    JavaPackage room = Objects.requireNonNull(features.get(to(crossing)));
                    String entered =
                            crossing.getTargetClass().getBaseComponentType().getPackageName();
                    return !House.opened(room, House.plate(room).orElseThrow()).contains(entered);
                })
                .map(Dependency::getDescription)
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void rule04NoFeaturesGoRoundInACircle() {
        slices().matching("nl.overenweer.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void rule05PureRoomsKnowOnlyJavaAndRecords() {
        classes()
                .that()
                .resideInAnyPackage(House.PURE_ROOMS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.apache.lucene..",
                                "nl.overenweer.content",
                                "nl.overenweer.learning")
                        .or(resideInAnyPackage(House.PURE_ROOMS))
                        .or(resideInAnyPackage(House.FOR_PARSERS))
                        .or(refusals())
                        .and(DescribedPredicate.not(alive())))
                .check(House.CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(House.PURE_ROOMS)
                .and()
                .resideOutsideOfPackages(House.WITH_PARSERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.FOR_PARSERS)
                .check(House.CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(House.SEARCHING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(House.CLASSES);
    }

    @Test
    void rule06OnlyStoresAndReportsSpeakToTheDatabase() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Store|Report|shared[.]Sql)")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class, Sql.class)
                .check(House.CLASSES);
    }

    @Test
    void rule07PagesTalkToBeansAndScriptsToResources() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .resideInAPackage("..web..")
                .andShould()
                .haveSimpleNameEndingWith("Bean")
                .check(House.CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .resideInAPackage("..rest..")
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .check(House.CLASSES);
    }

    @Test
    void rule08SideDoorsNeverReachIntoAStore() {
        noClasses()
                .that()
                .resideInAnyPackage("..web..", "..rest..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Store")
                .check(House.CLASSES);
    }

    @Test
    void rule09TransactionsBeginAtAUseCase() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(UseCase.class, ReadOnly.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(House.CLASSES);
        methods().should().notBeAnnotatedWith(Transactional.class).check(House.CLASSES);
    }

    @Test
    void rule10NoAssociationLeavesItsFeature() {
        fields().that(areAssociations()).should(stayInTheirFeature()).check(House.CLASSES);
    }

    @Test
    void rule11OnlyOneClassLooksAtTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Clocks.class.getName())
                .should()
                .callMethodWhere(looksAtTheClock())
                .check(House.CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(House.CLASSES);
        noClasses()
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "System.out or System.err",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && !access.getTarget().getName().equals("in")))
                .check(House.CLASSES);
    }

    @Test
    void rule12NamesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*\\.\\w*(Impl|Manager|Helper|Util|Utils|Facade|DTO|Dto)(\\$.*)?")
                .check(House.CLASSES);
    }

    /** Dependencies that lead from one feature into another. */
    private static List<Dependency> crossings() {
        return House.CLASSES.stream()
                .filter(type -> House.featureOf(type).isPresent())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(crossing -> House.featureOf(crossing.getTargetClass()).isPresent())
                .filter(crossing -> !from(crossing).equals(to(crossing)))
                .filter(crossing -> !crossing.getTargetClass().isEquivalentTo(Feature.class))
                .toList();
    }

    private static String from(Dependency crossing) {
        return House.featureOf(crossing.getOriginClass()).orElseThrow();
    }

    private static String to(Dependency crossing) {
        return House.featureOf(crossing.getTargetClass()).orElseThrow();
    }

    /** The kernel's words for 'no'. */
    private static DescribedPredicate<JavaClass> refusals() {
        return DescribedPredicate.describe(
                "refusals",
                type -> type.isEquivalentTo(RuleBroken.class)
                        || type.isEquivalentTo(Outdated.class)
                        || type.isEquivalentTo(NotFound.class));
    }

    private static DescribedPredicate<JavaClass> alive() {
        return DescribedPredicate.describe(
                "use cases and entities",
                type -> type.isAnnotatedWith(UseCase.class) || type.isAnnotatedWith(Entity.class));
    }

    private static DescribedPredicate<JavaField> areAssociations() {
        return DescribedPredicate.describe(
                "are associations",
                field -> field.isAnnotatedWith(ManyToOne.class)
                        || field.isAnnotatedWith(OneToMany.class)
                        || field.isAnnotatedWith(OneToOne.class)
                        || field.isAnnotatedWith(ManyToMany.class));
    }

    private static ArchCondition<JavaField> stayInTheirFeature() {
        return new ArchCondition<>("stay in their feature") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                Optional<String> own = House.featureOf(field.getOwner());
                for (JavaClass type : field.getAllInvolvedRawTypes()) {
                    Optional<String> other = House.featureOf(type);
                    if (other.isPresent() && !other.equals(own)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " leads to " + type));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> looksAtTheClock() {
        return DescribedPredicate.describe("looks at the clock", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            boolean now = target.getName().equals("now")
                    && target.getOwner().getPackageName().startsWith("java.time");
            boolean millis = target.getName().equals("currentTimeMillis");
            return now || millis;
        });
    }
}
