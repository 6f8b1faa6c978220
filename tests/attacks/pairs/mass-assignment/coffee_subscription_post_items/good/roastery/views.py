from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from .models import Subscription


@login_required
@require_http_methods(["GET", "POST"])
def subscription(request):
    mine = get_object_or_404(Subscription, subscriber=request.user)
    if request.method == "GET":
        return render(request, "roastery/subscription.html", {"subscription": mine})
    names = {field.name for field in Subscription._meta.fields if field.name in Subscription.PREFERENCES}
    for name, value in request.POST.items():
        if name in names:
            setattr(mine, name, value)
    try:
        mine.full_clean()
    except ValidationError as error:
        context = {"subscription": mine, "errors": error.message_dict}
        return render(request, "roastery/subscription.html", context, status=400)
    mine.save()
    return redirect("subscription")
