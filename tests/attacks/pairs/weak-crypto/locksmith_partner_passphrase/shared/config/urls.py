from django.contrib import admin
from django.urls import path

from partners import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("partners/add/", views.add_partner, name="partner-add"),
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("call-outs/", views.call_outs, name="call-outs"),
    path("call-outs/<int:pk>/done/", views.call_out_done, name="call-out-done"),
]
