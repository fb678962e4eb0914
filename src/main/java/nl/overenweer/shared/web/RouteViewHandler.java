package nl.overenweer.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Lets a form post to the address that its page was asked by, not to the page's file name, which no visitor can reach. */
public class RouteViewHandler extends ViewHandlerWrapper {
    public RouteViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object asked = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean samePage = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        if (asked == null || !samePage) {
            return super.getActionURL(context, viewId);
        }
        Object query = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? asked.toString() : asked + "?" + query;
    }
}
