from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Member
from .serializers import MemberSerializer


class Directory(generics.ListAPIView):
    queryset = Member.objects.filter(user__is_active=True)
    serializer_class = MemberSerializer


class Me(generics.RetrieveUpdateAPIView):
    serializer_class = MemberSerializer

    def get_object(self):
        return get_object_or_404(Member, user=self.request.user)
