"""What a body may set, and what it may not."""

from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.views.decorators.http import require_POST
from django.views.generic import CreateView
from django.contrib.auth.mixins import LoginRequiredMixin
from rest_framework import generics, permissions, serializers

from office.models import Article, Invoice, Juror, Member, Order, Verdict

User = get_user_model()


class EveryField(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = "__all__"  # finds: protected-field-assigned


class NamedAuthor(serializers.ModelSerializer):
    author_id = serializers.PrimaryKeyRelatedField(source="author", queryset=User.objects.all())  # finds: protected-field-assigned

    class Meta:
        model = Article
        fields = ["id", "title", "body", "author_id"]


class ReadOnlyAuthor(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = ["id", "title", "body", "author", "is_pinned"]
        read_only_fields = ["author", "is_pinned"]


class EveryFieldCreate(generics.CreateAPIView):
    queryset = Article.objects.all()
    serializer_class = EveryField
    permission_classes = [permissions.IsAuthenticated]


class NamedAuthorCreate(generics.CreateAPIView):
    queryset = Article.objects.all()
    serializer_class = NamedAuthor
    permission_classes = [permissions.IsAuthenticated]


class ReadOnlyAuthorCreate(generics.CreateAPIView):
    queryset = Article.objects.all()
    serializer_class = ReadOnlyAuthor
    permission_classes = [permissions.IsAuthenticated]

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class MemberSerializer(serializers.ModelSerializer):
    class Meta:
        model = Member
        fields = ["city", "role", "is_verified"]  # finds: protected-field-assigned


class SafeMemberSerializer(MemberSerializer):
    class Meta(MemberSerializer.Meta):
        read_only_fields = ["role", "is_verified"]


class OwnMember(generics.UpdateAPIView):
    serializer_class = MemberSerializer
    permission_classes = [permissions.IsAuthenticated]
    http_method_names = ["patch"]

    def get_object(self):
        return get_object_or_404(Member, user=self.request.user)


class SafeOwnMember(OwnMember):
    serializer_class = SafeMemberSerializer


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        exclude = ["password", "groups", "user_permissions"]  # finds: protected-field-assigned


class Account(generics.UpdateAPIView):
    serializer_class = UserSerializer
    permission_classes = [permissions.IsAuthenticated]
    http_method_names = ["patch"]

    def get_object(self):
        return self.request.user


class SafeUserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["first_name", "last_name"]


class SafeAccount(Account):
    serializer_class = SafeUserSerializer


@login_required
@require_POST
def order(request):  # finds: protected-field-assigned
    made = Order(buyer=request.user, total=10, product=request.POST["product"])
    for name in ("total", "note"):
        if name in request.POST:
            setattr(made, name, request.POST[name])
    made.save()
    return JsonResponse({"id": made.pk}, status=201)


@login_required
@require_POST
def priced_order(request):
    made = Order.objects.create(buyer=request.user, total=10, product=request.POST["product"])
    return JsonResponse({"id": made.pk}, status=201)


@login_required
@require_POST
def rename(request):  # finds: protected-field-assigned
    User.objects.filter(pk=request.user.pk).update(**request.POST.dict())
    return redirect("/")


@login_required
@require_POST
def safe_rename(request):
    User.objects.filter(pk=request.user.pk).update(first_name=request.POST["first_name"])
    return redirect("/")


class ArticleForm(forms.ModelForm):
    class Meta:
        model = Article
        fields = "__all__"  # finds: protected-field-assigned


class FormCreate(LoginRequiredMixin, CreateView):
    form_class = ArticleForm
    model = Article
    template_name = "form.html"
    success_url = "/"


class SafeFormCreate(LoginRequiredMixin, CreateView):
    fields = ["title", "body"]
    model = Article
    template_name = "form.html"
    success_url = "/"

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)


@login_required
@require_POST
def assign(request):
    """Whom an invoice's copy is sent to, its owner chooses."""
    found = get_object_or_404(Invoice, customer=request.user, number=request.POST["number"])
    found.note = request.POST.get("note", "")
    found.save()
    return HttpResponse("done")


@login_required
@require_POST
def rewrite(request, pk):
    """Takes any name that a body has."""
    member = get_object_or_404(Member, pk=pk, user=request.user)
    for name in set(request.POST) & {"city", "is_verified"}:
        setattr(member, name, request.POST[name])  # finds: protected-field-assigned
    member.save()
    return HttpResponse(status=204)


@login_required
@require_POST
def rewrite_city(request, pk):
    member = get_object_or_404(Member, pk=pk, user=request.user)
    for name in set(request.POST) & {"city"}:
        setattr(member, name, request.POST[name])
    member.save()
    return HttpResponse(status=204)


class JurorsWrite(permissions.BasePermission):
    def has_permission(self, request, view):
        if request.method in permissions.SAFE_METHODS:
            return request.user.is_authenticated
        return Juror.objects.filter(user=request.user, is_sworn=True).exists()


class WholeJuror(serializers.ModelSerializer):
    class Meta:
        model = Juror
        fields = ["motto", "wants_lunch", "is_sworn"]  # finds: protected-field-assigned


class OwnJurorFields(serializers.ModelSerializer):
    class Meta:
        model = Juror
        fields = ["motto", "wants_lunch", "is_sworn"]
        read_only_fields = ["is_sworn"]


class NamedJuror(serializers.ModelSerializer):
    class Meta:
        model = Juror
        fields = ["motto"]


class VerdictFields(serializers.ModelSerializer):
    class Meta:
        model = Verdict
        fields = ["id", "text"]


class OwnJuror(generics.RetrieveUpdateAPIView):
    serializer_class = WholeJuror
    permission_classes = [permissions.IsAuthenticated]

    def get_object(self):
        return get_object_or_404(Juror, user=self.request.user)


class SafeOwnJuror(OwnJuror):
    serializer_class = OwnJurorFields


class Jurors(generics.ListAPIView):
    """It says less of each than one's own page."""

    queryset = Juror.objects.order_by("pk")
    serializer_class = NamedJuror
    permission_classes = [permissions.IsAuthenticated]


class Verdicts(generics.ListCreateAPIView):  # finds: rows-listed-to-others
    queryset = Verdict.objects.order_by("pk")
    serializer_class = VerdictFields
    permission_classes = [JurorsWrite]

    def perform_create(self, serializer):
        serializer.save(juror=self.request.user.juror)


class VerdictPage(generics.RetrieveAPIView):  # finds: row-read-by-others
    queryset = Verdict.objects.order_by("pk")
    serializer_class = VerdictFields
    permission_classes = [permissions.IsAuthenticated]


urlpatterns = [
    path("juror/", OwnJuror.as_view()),
    path("safe-juror/", SafeOwnJuror.as_view()),
    path("jurors/", Jurors.as_view()),
    path("verdicts/", Verdicts.as_view()),
    path("verdicts/<int:pk>/", VerdictPage.as_view()),
    path("members/<int:pk>/rewrite/", rewrite),
    path("members/<int:pk>/rewrite-city/", rewrite_city),
    path("every-field/", EveryFieldCreate.as_view()),
    path("named-author/", NamedAuthorCreate.as_view()),
    path("read-only-author/", ReadOnlyAuthorCreate.as_view()),
    path("member/", OwnMember.as_view()),
    path("safe-member/", SafeOwnMember.as_view()),
    path("account/", Account.as_view()),
    path("safe-account/", SafeAccount.as_view()),
    path("order/", order),
    path("priced-order/", priced_order),
    path("rename/", rename),
    path("safe-rename/", safe_rename),
    path("form/", FormCreate.as_view()),
    path("safe-form/", SafeFormCreate.as_view()),
    path("assign/", assign),
]
