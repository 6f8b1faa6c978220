from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import BasePermission, IsAuthenticated

from .models import Employee
from .serializers import ColleagueSerializer, PayrollSerializer, ProfileSerializer


class IsEmployee(BasePermission):
    def has_permission(self, request, view):
        return Employee.objects.filter(user=request.user).exists()


class IsManager(BasePermission):
    def has_permission(self, request, view):
        return Employee.objects.filter(user=request.user, role=Employee.Role.MANAGER).exists()


class Me(generics.RetrieveUpdateAPIView):
    serializer_class = ProfileSerializer

    def get_object(self):
        return get_object_or_404(Employee, user=self.request.user)


class ColleagueList(generics.ListAPIView):
    permission_classes = [IsAuthenticated, IsEmployee]
    serializer_class = ColleagueSerializer

    def get_queryset(self):
        return Employee.objects.filter(department=self.request.user.employee.department)


class Payroll(generics.ListAPIView):
    permission_classes = [IsAuthenticated, IsManager]
    serializer_class = PayrollSerializer

    def get_queryset(self):
        return Employee.objects.filter(department=self.request.user.employee.department)
