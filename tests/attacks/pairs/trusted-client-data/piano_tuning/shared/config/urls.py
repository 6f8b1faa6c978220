from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from tuning import views

urlpatterns = [
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("pianos/", views.PianoList.as_view(), name="pianos"),
    path("pianos/add/", views.PianoCreate.as_view(), name="piano-add"),
    path("works/", views.Works.as_view(), name="works"),
    path("works/<slug:work>/book/", views.VisitCreate.as_view(), name="visit-add"),
    path("visits/", views.VisitList.as_view(), name="visits"),
]
