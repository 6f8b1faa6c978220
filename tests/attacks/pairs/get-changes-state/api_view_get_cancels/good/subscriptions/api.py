from rest_framework.decorators import api_view
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response

from .services import cancel


@api_view(["POST"])
def cancel_subscription(request, plan):
    subscription = get_object_or_404(request.user.subscriptions.filter(active=True), plan=plan)
    cancel(subscription)
    return Response({"plan": plan, "active": subscription.active})
