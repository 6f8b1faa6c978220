from django.contrib import admin
from django.urls import path
from rest_framework_simplejwt.views import TokenObtainPairView

from donations import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", TokenObtainPairView.as_view()),
    path("api/appointments/", views.Appointments.as_view()),
    path("api/appointments/<int:pk>/", views.AppointmentDetail.as_view()),
]
