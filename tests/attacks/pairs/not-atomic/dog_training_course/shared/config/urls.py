from django.urls import path

from training.views import Courses

urlpatterns = [path("api/courses/", Courses.as_view(), name="courses")]
