from django.contrib import admin
from django.urls import path
from rest_framework_simplejwt.views import TokenObtainPairView

from tours import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", TokenObtainPairView.as_view()),
    path("api/journeys/", views.Journeys.as_view()),
    path("api/journeys/<int:pk>/", views.JourneyDetail.as_view()),
]
