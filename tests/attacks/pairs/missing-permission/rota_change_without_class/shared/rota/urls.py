from django.urls import path

from .views import ShiftCreate, ShiftEdit, ShiftList

urlpatterns = [
    path("shifts/", ShiftList.as_view()),
    path("shifts/new/", ShiftCreate.as_view()),
    path("shifts/<int:pk>/", ShiftEdit.as_view()),
]
