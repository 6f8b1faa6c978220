from django.urls import path

from . import views

urlpatterns = [
    path("weddings/<int:wedding_id>/wording/", views.change_wording),
    path("guests/<int:guest_id>/letter/", views.letter),
]
