from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.views.decorators.http import require_GET
from rest_framework import generics, viewsets

from .models import Commuter, Ride
from .serializers import CommuterSerializer, RideDetailSerializer, RideSerializer


class MyAccount(generics.RetrieveUpdateAPIView):
    serializer_class = CommuterSerializer

    def get_object(self):
        return get_object_or_404(Commuter.objects.select_related("user"), user=self.request.user)


class RideViewSet(viewsets.ReadOnlyModelViewSet):
    def get_queryset(self):
        rides = Ride.objects.filter(leaves_at__gte=timezone.now()).select_related("driver")
        if self.action == "retrieve":
            rides = rides.prefetch_related("riders__user")
        return rides

    def get_serializer_class(self):
        return RideDetailSerializer if self.action == "retrieve" else RideSerializer


@require_GET
def feed(request, pk):
    """The rides of a commuter, for calendar programs: these can't log in but keep a key."""
    commuter = Commuter.objects.filter(pk=pk, user__is_active=True).first()
    kept = commuter.feed_key if commuter else ""
    if not kept or not constant_time_compare(kept, request.GET.get("key", "")):
        return HttpResponse("No such feed.", status=404, content_type="text/plain")
    lines = [f"{ride.leaves_at:%Y-%m-%d %H:%M} {ride.origin}-{ride.target}" for ride in commuter.rides.all()[:200]]
    return HttpResponse("\n".join(lines), content_type="text/plain")
