from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.exceptions import PermissionDenied, ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.roles import clinic_of

from . import services
from .models import Patient, Ride
from .serializers import (
    AssignSerializer,
    PatientSerializer,
    RideNoteSerializer,
    RideSerializer,
    StatusSerializer,
)


class PatientList(generics.ListCreateAPIView):
    serializer_class = PatientSerializer

    def get_queryset(self):
        return services.patients_for(self.request.user)

    def perform_create(self, serializer):
        clinic = clinic_of(self.request.user)
        if clinic is None:
            raise PermissionDenied("Only users of a clinic add patients.")
        serializer.save(clinic=clinic)


class PatientDetail(generics.RetrieveUpdateAPIView):
    queryset = Patient.objects.all()
    serializer_class = PatientSerializer


class RideList(generics.ListCreateAPIView):
    serializer_class = RideSerializer

    def get_queryset(self):
        rides = services.rides_for(self.request.user).select_related("patient", "clinic", "driver__user")
        wanted = self.request.query_params.get("status")
        return rides.filter(status=wanted) if wanted else rides

    def perform_create(self, serializer):
        patient = serializer.validated_data["patient"]
        if not services.patients_for(self.request.user).filter(pk=patient.pk).exists():
            raise ValidationError({"patient": ["Unknown patient."]})
        serializer.save(clinic=patient.clinic, created_by=self.request.user)


class RideDetail(generics.RetrieveUpdateAPIView):
    serializer_class = RideSerializer

    def get_queryset(self):
        return services.rides_for(self.request.user).select_related("patient", "clinic", "driver__user")


class RideAssign(APIView):
    def post(self, request, pk):
        ride = get_object_or_404(Ride, pk=pk)
        serializer = AssignSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            services.assign_ride(ride, serializer.validated_data["driver"], request.user)
        except services.RideError as error:
            return Response({"detail": str(error)}, status=status.HTTP_409_CONFLICT)
        return Response(RideSerializer(ride).data)


class RideStatus(APIView):
    def post(self, request, pk):
        ride = get_object_or_404(services.rides_for(request.user), pk=pk)
        serializer = StatusSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            services.change_status(ride, serializer.validated_data["status"], request.user)
        except services.RideError as error:
            return Response({"detail": str(error)}, status=status.HTTP_409_CONFLICT)
        return Response(RideSerializer(ride).data)


class RideNotes(generics.ListCreateAPIView):
    serializer_class = RideNoteSerializer

    def get_ride(self):
        return get_object_or_404(services.rides_for(self.request.user), pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_ride().notes.select_related("author")

    def perform_create(self, serializer):
        serializer.save(ride=self.get_ride(), author=self.request.user)
