from rest_framework import mixins, viewsets
from rest_framework.authtoken.views import ObtainAuthToken
from rest_framework.decorators import action
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from .models import Exercise
from .serializers import EntrySerializer, ExerciseSerializer


class Login(ObtainAuthToken):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class ExerciseViewSet(mixins.ListModelMixin, viewsets.GenericViewSet):
    permission_classes = [AllowAny]
    queryset = Exercise.objects.all()
    serializer_class = ExerciseSerializer


class EntryViewSet(viewsets.ModelViewSet):
    serializer_class = EntrySerializer

    def get_queryset(self):
        return self.request.user.entries.all()

    def perform_create(self, serializer):
        serializer.save(patient=self.request.user)

    @action(detail=False)
    def worst(self, request):
        return Response(self.get_serializer(self.get_queryset().order_by("-pain")[:5], many=True).data)
