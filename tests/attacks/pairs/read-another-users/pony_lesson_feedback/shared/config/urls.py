from django.contrib import admin
from django.urls import path

from ponies.views import LessonListView, LessonView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("lessons/", LessonListView.as_view(), name="lessons"),
    path("lessons/<int:pk>/", LessonView.as_view(), name="lesson"),
]
