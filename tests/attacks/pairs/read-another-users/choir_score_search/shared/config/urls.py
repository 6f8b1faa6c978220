from django.contrib import admin
from django.urls import path

from choir import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("scores/", views.ScoreList.as_view(), name="scores"),
    path("scores/<int:pk>/", views.ScoreDetail.as_view(), name="score"),
]
