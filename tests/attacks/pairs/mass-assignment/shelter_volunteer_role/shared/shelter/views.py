from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Volunteer
from .permissions import IsCoordinator
from .serializers import MyProfileSerializer, VolunteerSerializer


class MyProfile(generics.RetrieveUpdateAPIView):
    serializer_class = MyProfileSerializer

    def get_object(self):
        return get_object_or_404(Volunteer, user=self.request.user)


class Volunteers(generics.ListAPIView):
    """The coordinators' overview."""

    queryset = Volunteer.objects.all()
    serializer_class = VolunteerSerializer
    permission_classes = [IsAuthenticated, IsCoordinator]
