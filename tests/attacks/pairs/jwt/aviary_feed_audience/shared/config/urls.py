from django.contrib import admin
from django.urls import path

from aviary import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/tokens/", views.Tokens.as_view()),
    path("api/birds/", views.Birds.as_view()),
    path("feeds/<str:token>/", views.feed),
]
