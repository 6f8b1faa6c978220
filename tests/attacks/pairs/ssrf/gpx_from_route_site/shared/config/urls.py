from django.contrib import admin
from django.urls import path
from rest_framework_simplejwt.views import TokenObtainPairView

from hikes import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", TokenObtainPairView.as_view()),
    path("api/hikes/", views.HikeList.as_view()),
    path("api/hikes/<int:pk>/track/", views.import_track),
]
