from django.urls import path

from . import views

urlpatterns = [
    path("releases/", views.releases),
    path("releases/search/", views.search),
    path("releases/<slug:slug>/", views.release),
    path("desk/drafts/", views.drafts),
]
