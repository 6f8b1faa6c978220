from django.contrib import admin
from django.urls import path

from mailings import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("issues/", views.issues),
    path("issues/<slug:slug>/", views.issue),
    path("issues/<slug:slug>/click/", views.Click.as_view()),
    path("issues/<slug:slug>/numbers/", views.numbers),
]
