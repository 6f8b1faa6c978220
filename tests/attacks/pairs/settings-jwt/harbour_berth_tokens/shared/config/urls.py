from django.contrib import admin
from django.urls import path
from rest_framework_simplejwt.views import (
    TokenBlacklistView,
    TokenObtainPairView,
    TokenRefreshView,
)

from harbour import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", TokenObtainPairView.as_view()),
    path("api/token/refresh/", TokenRefreshView.as_view()),
    path("api/token/end/", TokenBlacklistView.as_view()),
    path("api/berths/", views.BerthList.as_view()),
    path("api/boats/", views.BoatList.as_view()),
    path("api/boats/<int:pk>/", views.BoatDetail.as_view()),
]
