from django.urls import include, path

from . import views

urlpatterns = [
    path("brigades/", views.brigades),
    path("brigades/<slug:slug>/", include([
        path("roster/", views.roster),
        path("callouts/", views.callouts),
    ])),
]
