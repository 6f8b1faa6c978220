from rest_framework import generics
from rest_framework.permissions import BasePermission, IsAuthenticated

from .models import Callout, CrewProfile
from .serializers import CalloutSerializer, MeSerializer


class IsOfficer(BasePermission):
    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        return CrewProfile.objects.filter(user=request.user, officer=True).exists()


class Me(generics.RetrieveUpdateAPIView):
    permission_classes = [IsAuthenticated]
    serializer_class = MeSerializer

    def get_object(self):
        return self.request.user


class Callouts(generics.ListCreateAPIView):
    permission_classes = [IsOfficer]
    serializer_class = CalloutSerializer
    queryset = Callout.objects.all()
