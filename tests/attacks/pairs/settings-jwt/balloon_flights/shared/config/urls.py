from django.contrib import admin
from django.urls import path
from rest_framework_simplejwt.views import TokenObtainPairView, TokenRefreshView

from balloons import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", TokenObtainPairView.as_view()),
    path("api/token/refresh/", TokenRefreshView.as_view()),
    path("api/flights/", views.FlightList.as_view()),
    path("api/seats/", views.SeatList.as_view()),
    path("api/seats/<int:pk>/", views.SeatDetail.as_view()),
]
