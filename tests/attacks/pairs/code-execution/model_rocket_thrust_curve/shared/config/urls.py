from django.contrib import admin
from django.urls import path

from rockets.views import MotorCreateView, MotorDetailView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("motors/new/", MotorCreateView.as_view(), name="motor-new"),
    path("motors/<int:pk>/", MotorDetailView.as_view(), name="motor"),
]
