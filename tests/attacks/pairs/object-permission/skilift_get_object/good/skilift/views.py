from django.db.models import Q
from django.http import Http404
from rest_framework import generics
from rest_framework.response import Response

from .models import Lift
from .permissions import CrewOrReadOnly
from .serializers import LiftSerializer, StopSerializer


class LiftMixin:
    queryset = Lift.objects.all()
    permission_classes = [CrewOrReadOnly]
    serializer_class = LiftSerializer


class LiftList(LiftMixin, generics.ListAPIView):
    pass


class LiftDetail(LiftMixin, generics.RetrieveUpdateAPIView):
    def get_object(self):
        wanted = self.kwargs["code"]
        lift = self.get_queryset().filter(Q(code__iexact=wanted) | Q(name__iexact=wanted)).first()
        if lift is None:
            raise Http404
        self.check_object_permissions(self.request, lift)
        return lift


class LiftStop(LiftMixin, generics.GenericAPIView):
    lookup_field = "code"
    serializer_class = StopSerializer

    def post(self, request, code):
        lift = self.get_object()
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(lift=lift, by=request.user)
        Lift.objects.filter(pk=lift.pk).update(running=False)
        return Response(serializer.data, status=201)
