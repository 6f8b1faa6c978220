from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Clinic
from .serializers import ClinicSerializer, ProfileSerializer


class MeView(APIView):
    """The own profile: read and change."""

    def get(self, request):
        return Response(ProfileSerializer(request.user.profile).data)

    def patch(self, request):
        serializer = ProfileSerializer(request.user.profile, data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)


class ClinicList(generics.ListAPIView):
    queryset = Clinic.objects.filter(is_active=True)
    serializer_class = ClinicSerializer
