from django.contrib import admin
from django.urls import path


from lockkeeper import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("locks/<int:pk>/invite/", views.invite, name="invite"),
    path("invitations/<int:pk>/again/", views.invite_again, name="invite-again"),
    path("invitations/<str:code>/", views.accept, name="accept"),
]
