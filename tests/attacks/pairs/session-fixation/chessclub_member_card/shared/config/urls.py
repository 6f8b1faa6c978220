from django.contrib import admin
from django.urls import path


from chessclub import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("games/", views.games, name="games"),
]
