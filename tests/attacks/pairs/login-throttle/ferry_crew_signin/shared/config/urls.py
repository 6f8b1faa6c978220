from django.contrib import admin
from django.urls import path


from ferry import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-in/", views.sign_in, name="sign-in"),
    path("duties/", views.duties, name="duties"),
]
