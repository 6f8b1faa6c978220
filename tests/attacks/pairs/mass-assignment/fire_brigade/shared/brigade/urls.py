from django.urls import path

from . import views

urlpatterns = [
    path("me/", views.Me.as_view()),
    path("me/callouts/", views.MyCallouts.as_view()),
    path("members/<int:pk>/promotion/", views.Promotion.as_view()),
]
