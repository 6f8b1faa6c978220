from django.contrib import admin
from django.urls import path

from bookbinders import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/courses/", views.CourseList.as_view(), name="courses"),
    path("api/courses/new/", views.CourseCreate.as_view(), name="course-new"),
    path("api/courses/<int:pk>/", views.CourseDetail.as_view(), name="course"),
]
