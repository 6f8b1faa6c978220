from django.urls import path

from . import views

urlpatterns = [
    path("finds/", views.search),
    path("finds/<int:find_id>/claim/", views.claim),
    path("claims/", views.my_claims),
]
