from rest_framework import generics
from rest_framework.permissions import IsAdminUser

from .models import Member
from .serializers import ProfileSerializer, TeammateSerializer


class MemberList(generics.ListAPIView):
    queryset = Member.objects.filter(is_active=True).order_by("last_name", "pk")
    serializer_class = ProfileSerializer


class ContactSheet(generics.ListAPIView):
    permission_classes = [IsAdminUser]
    queryset = Member.objects.filter(is_active=True).order_by("last_name", "pk")
    serializer_class = ProfileSerializer


class Profile(generics.RetrieveUpdateAPIView):
    serializer_class = ProfileSerializer

    def get_object(self):
        return self.request.user
