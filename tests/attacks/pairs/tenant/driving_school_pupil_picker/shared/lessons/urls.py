from django.urls import path

from . import views

urlpatterns = [
    path("diary/", views.DiaryView.as_view(), name="diary"),
    path("diary/add/", views.LessonCreateView.as_view(), name="lesson-add"),
    path("pupils/", views.PupilListView.as_view(), name="pupils"),
    path("pupils/<int:pk>/", views.PupilDetailView.as_view(), name="pupil"),
    path("pupils/picker/", views.pupil_picker, name="pupil-picker"),
]
