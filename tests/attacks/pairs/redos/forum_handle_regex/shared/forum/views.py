from django.shortcuts import get_object_or_404
from rest_framework.generics import ListAPIView, RetrieveUpdateAPIView

from .models import Profile
from .serializers import ProfileSerializer


class ProfileList(ListAPIView):
    serializer_class = ProfileSerializer
    queryset = Profile.objects.order_by("handle")


class OwnProfile(RetrieveUpdateAPIView):
    serializer_class = ProfileSerializer

    def get_object(self):
        return get_object_or_404(Profile, user=self.request.user)
