from django.contrib.auth.views import LogoutView
from django.urls import path

from config.signin import SignIn
from quilts import views

urlpatterns = [
    path("login/", SignIn.as_view(), name="login"),
    path("login/link/", views.LinkAsk.as_view(), name="link-ask"),
    path("login/link/sent/", views.LinkSent.as_view(), name="link-sent"),
    path("login/link/<str:uid>/<str:token>/", views.LinkUse.as_view(), name="link-use"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("quilts/", views.QuiltList.as_view(), name="quilts"),
    path("quilts/add/", views.QuiltCreate.as_view(), name="quilt-add"),
    path("quilts/<int:pk>/", views.QuiltUpdate.as_view(), name="quilt-edit"),
]
