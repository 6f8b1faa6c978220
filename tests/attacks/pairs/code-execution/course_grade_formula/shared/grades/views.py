from django.shortcuts import get_object_or_404
from rest_framework import generics

from .formula import FormulaError, evaluate
from .models import Course, Mark
from .serializers import CourseSerializer, MarkSerializer


class CourseList(generics.ListCreateAPIView):
    serializer_class = CourseSerializer

    def get_queryset(self):
        return Course.objects.filter(teacher=self.request.user)

    def perform_create(self, serializer):
        serializer.save(teacher=self.request.user)


class CourseDetail(generics.RetrieveUpdateAPIView):
    serializer_class = CourseSerializer

    def get_queryset(self):
        return Course.objects.filter(teacher=self.request.user)


class MarkList(generics.ListCreateAPIView):
    serializer_class = MarkSerializer

    def get_course(self):
        return get_object_or_404(Course, pk=self.kwargs["pk"], teacher=self.request.user)

    def get_queryset(self):
        return Mark.objects.filter(course=self.get_course())

    def perform_create(self, serializer):
        serializer.save(course=self.get_course())


class Finals(generics.GenericAPIView):
    def get(self, request, pk):
        course = get_object_or_404(Course, pk=pk, teacher=request.user)
        rows = []
        for mark in self.paginate_queryset(course.marks.all()):
            try:
                grade = evaluate(course.formula, {"exam": mark.exam, "homework": mark.homework})
            except FormulaError:
                grade = None
            rows.append({"student": mark.student, "grade": grade})
        return self.get_paginated_response(rows)
