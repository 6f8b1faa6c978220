from django.urls import path

from . import views

urlpatterns = [
    path("productions/", views.productions),
    path("productions/<int:pk>/crew/<str:username>/", views.hire),
    path("people/", views.people),
]
