from django.urls import path

from .views import ImportCourse, MyCourses

urlpatterns = [
    path("courses/", MyCourses.as_view()),
    path("courses/import/", ImportCourse.as_view()),
]
