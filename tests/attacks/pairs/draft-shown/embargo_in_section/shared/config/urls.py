from django.contrib import admin
from django.urls import path

from press import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("s/<slug:slug>/", views.SectionPage.as_view()),
    path("a/<slug:slug>/", views.ArticlePage.as_view()),
]
