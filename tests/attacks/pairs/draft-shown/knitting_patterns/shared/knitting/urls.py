from django.urls import path

from . import views

urlpatterns = [
    path("", views.newest),
    path("drafts/", views.drafts),
    path("patterns/<slug:slug>/", views.pattern),
    path("patterns/<slug:slug>/publish/", views.publish),
    path("designers/<slug:slug>/", views.designer),
]
