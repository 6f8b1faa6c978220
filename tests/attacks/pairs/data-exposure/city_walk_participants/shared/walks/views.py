from django.shortcuts import get_object_or_404
from rest_framework.generics import ListAPIView

from .models import Walk
from .serializers import RegistrationSerializer, WalkSerializer


class WalkList(ListAPIView):
    queryset = Walk.objects.all()
    serializer_class = WalkSerializer


class RegistrationList(ListAPIView):
    """Who comes along, for everyone who has an account."""

    serializer_class = RegistrationSerializer

    def get_queryset(self):
        walk = get_object_or_404(Walk, pk=self.kwargs["walk_pk"])
        return walk.registrations.select_related("walker__user")
