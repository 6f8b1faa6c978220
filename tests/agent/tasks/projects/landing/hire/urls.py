from django.urls import path

from . import views

urlpatterns = [
    path("outings/", views.OutingBoard.as_view(), name="desk-outings"),
    path("outings/<uuid:key>/", views.OutingPage.as_view(), name="desk-outing"),
    path("shift/", views.Shift.as_view(), name="desk-shift"),
]
