from django.http import Http404
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Role, Tape
from .permissions import ActorOrDirector
from .serializers import RoleSerializer, TapeSerializer


class OpenRoles(generics.ListAPIView):
    permission_classes = [IsAuthenticated]
    queryset = Role.objects.filter(open=True)
    serializer_class = RoleSerializer


class MyTapes(generics.ListCreateAPIView):
    permission_classes = [IsAuthenticated]
    serializer_class = TapeSerializer

    def get_queryset(self):
        return self.request.user.tapes.select_related("role")

    def perform_create(self, serializer):
        serializer.save(actor=self.request.user)


class TapeByCode(generics.RetrieveUpdateDestroyAPIView):
    permission_classes = [IsAuthenticated, ActorOrDirector]
    serializer_class = TapeSerializer
    queryset = Tape.objects.select_related("role", "actor")

    def get_object(self):
        code = self.kwargs["code"].lower()
        for tape in self.get_queryset().filter(code__iexact=code)[:1]:
            self.check_object_permissions(self.request, tape)
            return tape
        raise Http404
