from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Repository
from .serializers import RepositorySerializer


class RepositoryList(generics.ListAPIView):
    serializer_class = RepositorySerializer

    def get_queryset(self):
        return Repository.objects.visible_to(self.request.user).select_related("owner")


class RepositoryDetail(APIView):
    def get(self, request, owner, name):
        repo = get_object_or_404(
            Repository.objects.select_related("owner"),
            owner__username=owner,
            name=name,
        )
        if repo.is_private and repo.owner_id != request.user.pk:
            raise PermissionDenied("This repository is private.")
        return Response(RepositorySerializer(repo).data)
