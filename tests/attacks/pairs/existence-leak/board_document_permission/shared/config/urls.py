from django.contrib import admin
from django.urls import path

from boardroom import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/documents/", views.DocumentList.as_view()),
    path("api/documents/<slug:slug>/", views.DocumentDetail.as_view()),
]
