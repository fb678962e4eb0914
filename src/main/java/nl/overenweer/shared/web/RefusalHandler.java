package nl.overenweer.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import java.util.Optional;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;

/** Shows a broken rule as a sentence on the page whose form broke it, with everything typed still there. */
public class RefusalHandler extends ExceptionHandlerWrapper {
    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback()) {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Optional<RuleBroken> refusal =
                        Trouble.of(events.next().getContext().getException()).refusal();
                if (refusal.isPresent()) {
                    show(context, refusal.get());
                    events.remove();
                }
            }
        }
        super.handle();
    }

    private static void show(FacesContext context, RuleBroken refusal) {
        Texts texts = Texts.in(context.getViewRoot().getLocale());
        String sentence = texts.of(refusal.messageKey(), refusal.arguments().toArray());
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** Named in faces-config. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
