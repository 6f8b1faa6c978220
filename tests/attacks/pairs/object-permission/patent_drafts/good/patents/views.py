from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Draft
from .permissions import IsInventor


class DraftSerializer(serializers.ModelSerializer):
    class Meta:
        model = Draft
        fields = ["slug", "title", "claims"]


class DraftList(generics.ListCreateAPIView):
    serializer_class = DraftSerializer

    def get_queryset(self):
        return Draft.objects.filter(inventor=self.request.user)

    def perform_create(self, serializer):
        serializer.save(inventor=self.request.user)


class DraftDetail(APIView):
    permission_classes = [IsAuthenticated, IsInventor]

    def get_draft(self, slug):
        draft = get_object_or_404(Draft, slug=slug)
        self.check_object_permissions(self.request, draft)
        return draft

    def get(self, request, slug):
        return Response(DraftSerializer(self.get_draft(slug)).data)

    def patch(self, request, slug):
        serializer = DraftSerializer(self.get_draft(slug), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)
