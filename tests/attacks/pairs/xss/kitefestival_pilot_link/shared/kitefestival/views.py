from django.shortcuts import render
from django.core.paginator import Paginator
from django.views.decorators.http import require_safe
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Pilot
from .serializers import KiteSerializer, PilotSerializer


class MyPilot(generics.RetrieveUpdateAPIView):
    serializer_class = PilotSerializer
    permission_classes = [IsAuthenticated]

    def get_object(self):
        pilot, _ = Pilot.objects.get_or_create(user=self.request.user, defaults={"shown_name": self.request.user.username})
        return pilot


class MyKites(generics.CreateAPIView):
    serializer_class = KiteSerializer
    permission_classes = [IsAuthenticated]

    def perform_create(self, serializer):
        serializer.save(pilot=generics.get_object_or_404(Pilot, user=self.request.user))


@require_safe
def pilots(request):
    pilots = Pilot.objects.prefetch_related("kites")
    return render(request, "kitefestival/pilots.html", {"page": Paginator(pilots, 50).get_page(request.GET.get("page"))})
