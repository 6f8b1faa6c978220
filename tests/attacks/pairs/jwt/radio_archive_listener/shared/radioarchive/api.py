from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers
from rest_framework_simplejwt.views import TokenObtainPairView

from .models import Mark


class Login(TokenObtainPairView):
    throttle_scope = "login"


class MarkSerializer(serializers.ModelSerializer):
    class Meta:
        model = Mark
        fields = ["id", "second", "text"]


class Marks(generics.ListCreateAPIView):
    serializer_class = MarkSerializer

    def get_tape(self):
        return get_object_or_404(self.request.user.released_tapes, pk=self.kwargs["tape_pk"])

    def get_queryset(self):
        return Mark.objects.filter(tape=self.get_tape(), listener=self.request.user)

    def perform_create(self, serializer):
        serializer.save(tape=self.get_tape(), listener=self.request.user)
