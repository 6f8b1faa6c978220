from django.db.models import Q
from rest_framework import viewsets
from rest_framework.parsers import JSONParser

from .models import Profile
from .parsers import YAMLParser
from .serializers import ProfileSerializer


class ProfileViewSet(viewsets.ModelViewSet):
    serializer_class = ProfileSerializer
    parser_classes = [JSONParser, YAMLParser]

    def get_queryset(self):
        own = Q(grower=self.request.user)
        if self.request.method in ("GET", "HEAD", "OPTIONS"):
            own |= Q(shared=True)
        return Profile.objects.filter(own)

    def perform_create(self, serializer):
        serializer.save(grower=self.request.user)
